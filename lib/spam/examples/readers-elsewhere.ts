// Invented honest comments in other languages: spam in another language does not make the language suspect.
export const readersElsewhere: Readonly<Record<string, readonly string[]>> = {
  elsewhere: [
    "{bang|kak|min} {kapan|gimana} {lanjutannya|update lagi|cara pakainya} {😂|🙏|}",
    "{lucu|keren|sedih} {banget|sekali} {videonya|lagunya|ceritanya} {😭|🔥|❤️|}",
    "{aku|saya|gue} {nonton ini|suka bagian akhir|baru tahu} {sambil makan|dari kemarin|wkwkwk} {😂😂|}",
    "{siapa yang|ada yang} {masih nonton|nangis juga|dari Surabaya} {2025|} {?|🙋}",
    "{harga|jalan|hujan} di {kota saya|kampung} {naik terus|macet parah|belum berhenti}, {semoga cepat beres|ya begitulah}",
    "{bang|kak} {makasih|terima kasih} {tutorialnya|ilmunya}, {sangat membantu|akhirnya paham|sukses selalu} {🙏|}",
    "{menurut saya|jujur} {filmnya|acaranya|lagunya} {biasa aja|terlalu panjang|lebih bagus yang dulu}, {maaf ya|pendapat pribadi}",
    "{mampir|salam} dari {Bandung|Medan|Makassar} {kak|bang|}, {sehat selalu|ditunggu video berikutnya|jangan lupa istirahat} {😊|}",
    "{Sayang|Padahal} {kameranya|suaranya} {kurang jelas|bagus}, {tapi seru|next pakai mic ya bang}",
    "{main bola|main gitar|main game} {sama teman|di lapangan 7|sampai malam} {seru banget|capek wkwk|kangen masa kecil}",
    "{Ma|Mais} {che bello|c'est vrai}{!|, complimenti da Roma|, merci pour l'article}",
  ],
};
