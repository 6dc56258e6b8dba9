/**
 * Roots that the rules alone would cut wrongly or could not tell from others, since a prefix has swallowed their first letter
 * ("perundungan" is of "rundung", "penilaian" of "nilai") or since they end like a suffix. Common words of the field; not a dictionary.
 */
const LINES = [
  // begin with r, which ber-, per- and ter- swallow
  'rundung rawat raih rasa rencana resmi ruang rumus rujuk rumah rahasia ragam ragu rekam rekan reka rapat rata rela risiko ringkas',
  'ringan rinci rintis rusak rubah rugi ramah rangkul rangkum rangsang rampas rantau razia rebut redam refleksi regu rehat rekrut relasi remaja rentan',
  'renung respons restu retas reuni riset riwayat rokok roboh rombak rukun runding rupa rusuh rutin rindu',
  // begin with k, which meng- and peng- swallow
  'kirim kerja kenal kumpul kuasa kelola kaji kait kurang kendali kata kaya kembang kembali kena keluh keluar kasih kejar kunjung kunci',
  'kuat kukuh kutip kritik kampanye kandung kancing karang kecil kecam kekang kemas kenang kepung kerah kesal ketik ketuk khawatir khusus kira kisah klaim',
  'korban kontrol konsep koreksi kubur kuliah kupas kurung kutuk komentar konfirmasi kecuali kelompok keluarga',
  // begin with n or m, where t or p would be guessed
  'nilai nanti nasihat nikah nama naik nyata nyaman nyanyi niat nikmat minta maaf milik mulai masuk main mati malu maki makna makan marah muat mudah mula murah musuh',
  'mandiri manfaat masak masalah mohon mampu minat miskin mental moral media mediasi martabat',
  // begin with p or t after mem-, men- are guessed rightly; these begin with a vowel or b, d all the same
  'ajar alam alami alih aman ambil amal anak ancam anggap anggar anjur antar arah asuh asah asas atur awas ikut izin ingat ingin isi indah intervensi isolasi umum ubah ucap uji ulang undang',
  'ungkap unggah untung upaya urus usaha usul usir utama akhir akses aku akibat aduan adu advokasi alamat amat edukasi efek evaluasi empati',
  // end like -i, -an, -kan, -ku, -mu, -nya, -lah, -kah
  'bukti beri jadi janji jasmani pribadi privasi diri mandi bunyi kali lagi pergi dari hari hati pakai sampai capai damai ramai terapi organisasi donasi asosiasi verifikasi validasi',
  'informasi komunikasi teknologi profesi emosi supervisi situasi posisi kondisi tradisi pandemi polisi instansi publikasi transaksi sanksi saksi provinsi bayi peduli perempuan',
  'aturan bulan depan dekat jalan jangan kawan laman lawan pekan pesan rawan sopan tahan taman tangan teman tuan lisan iman ikan bukan dengan pangan papan hutan hujan',
  'laku buku kaku paku ilmu temu tamu jamu semu hanya tanya punya celah lelah jumlah olah sekolah salah sudah lemah langkah naskah nafkah musibah',
  // begin like a prefix
  'didik dinas diam dialog digital kekal kelas kepala kertas kesan ketat kerabat benar bentuk berat berita berkas besar betul bela belah beda beban belum bebas',
  'teks tekan tekad teladan telah telepon televisi tempat tenaga tenang tengah tepat terang terima tetap tetangga peka pelan penuh penting perang peran perintah perlu periksa perilaku persen peta pegawai',
  'peluk pemerintah penjara perkara permisi personel pertama perut setuju sejahtera segera seri serius sementara sendiri sering sederhana senang sebab sebar sedih selamat',
  'menang menit merah mereka meja melati metode dinding seluruh kelahi tekun teduh tertib terbit',
  'tuju tahu keras simpan batas bagi tulis lapor lindung buka tanda ganti sakit hidup masyarakat libat daftar serah dasar harap hadap hukum tolong tanggap pulih putus pantau pilih pikir rapi teliti terap didik tangis tempat tahap',
] as const

export const INDONESIAN_ROOTS: ReadonlySet<string> = new Set(LINES.flatMap((line) => line.split(' ')))
