// What `npm start` says, in both languages: one plain line each.
export const MESSAGES = {
  id: {
    building: (step) => `Menyiapkan aplikasi: ${step} …`,
    buildFailed: (step) => `Aplikasi belum dapat disiapkan (${step}). Keterangannya ada di atas.`,
    fetching: (megabytes) =>
      `Mengunduh Electron${megabytes ? ` (${megabytes} MB, sekali saja)` : ' (sekali saja)'}. Untuk melewatinya: Ctrl+C, lalu npm start -- --browser`,
    progress: (done, total) => `Terunduh ${done}${total ? ` dari ${total}` : ''} MB`,
    unpacking: () => 'Membuka Electron …',
    stalled: (seconds) => `Unduhan Electron dihentikan: tidak ada data masuk selama ${seconds} detik.`,
    downloadFailed: (reason) => `Electron tidak dapat diunduh (${reason}).`,
    noElectron: () => 'Electron tidak tersedia di komputer ini, jadi yang dibuka adalah edisi peramban.',
    noWindow: () =>
      'Jendela desktop tidak dapat dibuka di sini (tidak ada layar, atau dijalankan sebagai root), jadi yang dibuka adalah edisi peramban.',
    died: () => 'Edisi desktop berhenti segera setelah dibuka, jadi yang dibuka adalah edisi peramban.',
    serving: (url) => `SiapPeksos: ${url} (tutup dengan Ctrl+C)`,
    alreadyRunning: (url) => `SiapPeksos sudah berjalan di ${url}`,
    portTaken: (port) =>
      `Port ${port} dipakai program lain. Jawaban Anda tersimpan untuk alamat dengan port ini: tutup program itu, lalu jalankan lagi. Dengan --port N aplikasi berjalan di port lain, dengan data yang terpisah.`,
    badPort: (text) => `Port harus berupa angka 1 sampai 65535, bukan "${text}".`,
    badCall: (text) => `${text}\nPilihan: --browser --no-open --no-download --port N`,
  },
  en: {
    building: (step) => `Preparing the app: ${step} …`,
    buildFailed: (step) => `The app could not be prepared (${step}). The reason is above.`,
    fetching: (megabytes) =>
      `Downloading Electron${megabytes ? ` (${megabytes} MB, once)` : ' (once)'}. To go without it: Ctrl+C, then npm start -- --browser`,
    progress: (done, total) => `Downloaded ${done}${total ? ` of ${total}` : ''} MB`,
    unpacking: () => 'Unpacking Electron …',
    stalled: (seconds) => `The download of Electron was stopped: no data came for ${seconds} seconds.`,
    downloadFailed: (reason) => `Electron could not be downloaded (${reason}).`,
    noElectron: () => 'Electron is not available on this computer, so this is the browser edition.',
    noWindow: () => 'No desktop window can open here (no display, or run as root), so this is the browser edition.',
    died: () => 'The desktop edition stopped as soon as it was opened, so this is the browser edition.',
    serving: (url) => `SiapPeksos: ${url} (stop with Ctrl+C)`,
    alreadyRunning: (url) => `SiapPeksos is already running at ${url}`,
    portTaken: (port) =>
      `Port ${port} is taken by another program. Your answers are stored for the address with this port: close that program and start again. With --port N the app runs on another port, with data of its own.`,
    badPort: (text) => `The port must be a number from 1 to 65535, not "${text}".`,
    badCall: (text) => `${text}\nOptions: --browser --no-open --no-download --port N`,
  },
}
