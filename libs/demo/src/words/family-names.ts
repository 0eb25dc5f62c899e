import type { Origin } from '../place/areas.ts';

const listed = (names: string): readonly string[] => names.split(', ');

/** Family names, common ones only: none of them points at somebody. */
export const familyNames: Readonly<Record<Origin, readonly string[]>> = {
  dutch: listed(
    'Bakker, van den Berg, Bleeker, de Boer, Boersma, Bos, Brink, de Bruin, van Buren, Dekker, Dijkstra, van Dijk, Drost, Faber, de Graaf, Groen, de Groot, de Haan, van der Heide, Hendriks, Hoekstra, Huisman, Jansen, de Jong, Jonker, Kamp, de Koning, Koster, Kuipers, van Leeuwen, van der Linden, Meijer, van der Meer, Molenaar, Mulder, Peters, Post, Prins, Schouten, Smits, Timmer, Veenstra, Verbeek, Vermeulen, de Wit, Zwart',
  ),
  turkish: listed('Acar, Aksoy, Arslan, Aydın, Bulut, Çelik, Çetin, Demir, Doğan, Güneş, Kaplan, Kara, Kaya, Koç, Özdemir, Öztürk, Polat, Şahin, Yıldırım, Yılmaz'),
  moroccan: listed('Achahbar, Amrani, Azzouzi, Bakkali, Belhaj, Benali, Bouzidi, Chaoui, Daoudi, El Idrissi, El Khattabi, Fassi, Haddou, Hamdaoui, Kaddouri, Mansouri, Ouali, Tahiri, Ziani'),
  surinamese: listed('Baldew, Bishoen, Doorson, Gangaram, Jhagroe, Kartosen, Landveld, Lieveld, Mahabier, Narain, Oedit, Pinas, Ramdin, Ramlal, Soekhoe, Sordam, Tjon, Vreede, Wijngaarde, Zeefuik'),
  antillean: listed('Alberto, Balentina, Bernadina, Cijntje, Curiel, Doran, Felicia, Girigorie, Hooi, Isenia, Janga, Leito, Maduro, Martina, Martis, Nicolaas, Pieternella, Rosario, Schoop, Winklaar'),
  polish: listed('Adamczyk, Dąbrowski, Grabowski, Jabłoński, Kamiński, Kowalczyk, Kowalski, Krawczyk, Kubiak, Majewski, Mazur, Nowak, Nowicki, Pawlak, Sikora, Stępień, Szymański, Walczak, Wójcik, Zając'),
  syrian: listed('Al Ahmad, Al Ali, Al Hassan, Al Khatib, Al Masri, Haddad, Hamwi, Ibrahim, Jabbour, Kassab, Khoury, Mardini, Nassar, Qasim, Saleh, Shahin, Sheikho, Tayar, Zein'),
  eritrean: listed('Abraha, Araya, Asfaha, Berhane, Bokre, Debesay, Fessehaye, Gebremariam, Ghebre, Habte, Haile, Kahsay, Kidane, Mengis, Negash, Okbay, Tekeste, Tesfay, Weldu, Zemichael'),
  ukrainian: listed('Bondarenko, Boiko, Hnatiuk, Honchar, Klymenko, Kolomiiets, Kovalenko, Kravchenko, Kushnir, Lysenko, Marchenko, Melnyk, Moroz, Oliinyk, Panchenko, Polishchuk, Rudenko, Savchenko, Tkachenko, Yurchenko'),
};
