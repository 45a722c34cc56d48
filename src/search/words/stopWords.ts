/** Words that carry no subject. `belum`, `tidak`, `wajib` stay: they decide meaning in rules. */
const INDONESIAN = `yang dan di ke dari untuk pada dengan dalam oleh ini itu adalah ialah yaitu yakni sebagai akan atau juga serta agar bagi para
tersebut dapat telah sudah secara antara lain suatu sebuah seorang setiap tiap bahwa karena jika bila maka namun tetapi tapi sedang sementara
hingga sampai sejak saat ketika oleh atas bawah terhadap tentang mengenai seperti hal ada bukan saja hanya lebih paling sangat pun lah kah
apa apakah siapa siapakah bagaimana mana dimana kapan mengapa kenapa berapa gimana cara saya kami kita anda mereka ia dia nya si sang
mohon tolong ingin mau bisa boleh cari mencari yg dg dgn utk dlm ttg krn spt tsb dll dsb dst dimaksud sebagaimana sesuai harus punya masih sih dong ya`;

const ENGLISH = `a an and are as at be been but by can could do does for from had has have how i if in into is it its may me more most my no not of on or
our should so such than that the their them then there these they this to us was we were what when where which who whom why will with would you your about`;

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const STOP_WORDS: Record<'id' | 'en', ReadonlySet<string>> = {id: list(INDONESIAN), en: list(ENGLISH)};
