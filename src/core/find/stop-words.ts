const INDONESIAN =
  'ada adalah agar akan aku anda antara apa apakah atas atau bagi bahwa bila bisa bukan dalam dan dapat dari dengan di dia harus hanya ia ini itu itulah jadi jika juga kami kamu karena ke kepada kita lagi lalu maka masih mereka namun oleh pada para pula pun saat saja sambil saya sebagai secara sedang sehingga sejak seperti serta setelah setiap sudah supaya tanpa telah tetapi tiap untuk yaitu yakni yang'
const ENGLISH =
  'a about after all also am an and any are as at be because been before being but by can could did do does for from had has have he her his how i if in into is it its just may me more most must my no nor not of on or our own she should so some such than that the their them then there these they this those to too was we were what when where which while who whom why will with would you your'

export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  id: new Set(INDONESIAN.split(' ')),
  en: new Set(ENGLISH.split(' ')),
}
