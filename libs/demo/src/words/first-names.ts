import type { Origin } from '../place/areas.ts';

export type Gender = 'woman' | 'man';

const listed = (names: string): readonly string[] => names.split(' ');

/** Call names as one hears them in a Dutch neighbourhood today. */
export const firstNames: Readonly<Record<Origin, Readonly<Record<Gender, readonly string[]>>>> = {
  dutch: {
    woman: listed('Annie Bep Bianca Carla Corrie Diana Elly Femke Gerda Gonnie Hanneke Hetty Ingrid Jannie Jeannette Joke Karin Lia Linda Loes Marian Marga Marijke Miep Mirjam Monique Nel Petra Riet Rianne Ria Sandra Saskia Sjaan Thea Tiny Toos Trudy Wendy Willemien Yvonne Anouk Britt Eline Floor Iris Lieke Maaike Merel Sanne Tessa'),
    man: listed('Ad Arie Arjan Bert Bram Cees Cor Daan Dick Dirk Ed Frans Gert Gerard Hans Harm Henk Herman Jaap Jan Jeroen Joop Johan Kees Klaas Leo Luuk Maarten Marcel Martin Niels Peter Piet Ruud Sjaak Stefan Theo Thijs Tom Ton Willem Wim Bas Daniël Jesse Koen Lars Rick Sem Tim'),
  },
  turkish: {
    woman: listed('Aylin Ayşe Büşra Derya Elif Emine Esra Fatma Filiz Gül Hatice Havva Meryem Nuray Özlem Sevgi Songül Şerife Yasemin Zeynep'),
    man: listed('Ali Erdal Ercan Fatih Hakan Hasan Kemal Mehmet Murat Mustafa Orhan Ömer Recai Serkan Tuncay Yusuf'),
  },
  moroccan: {
    woman: listed('Aicha Amina Bouchra Fadoua Fatiha Hafida Hanane Ikram Khadija Latifa Loubna Malika Naima Nora Rachida Saida Salima Samira Soumaya Zohra'),
    man: listed('Abdel Achraf Anouar Aziz Brahim Driss Farid Hamid Hassan Ilias Karim Khalid Mimoun Mohamed Nabil Omar Rachid Said Soufian Younes'),
  },
  surinamese: {
    woman: listed('Anita Carmen Cynthia Farzana Gladys Indra Jennifer Lucia Mavis Muriel Natasha Patricia Radha Romana Sabitrie Sharda Sheila Shanti Soenita Wonda'),
    man: listed('Anand Clyde Delano Dinesh Edgar Errol Glenn Humphrey Iwan Kenneth Marlon Oscar Radj Roy Rudi Stanley Steven Vikash Winston Wensley'),
  },
  antillean: {
    woman: listed('Angelique Chantal Darlene Elvira Filomena Gwendoline Jeanine Judeska Lisette Marelva Mirella Rosalinda Rubia Sharlene Soraya Suenny Thamara Xiomara Yandra Zulaika'),
    man: listed('Angelo Benito Curtis Edsel Elvis Etienne Gilbert Igor Jairo Jeandro Lionel Marvin Norman Quincy Raymond Rignald Rudsel Sherwin Tyrone Urvin'),
  },
  polish: {
    woman: listed('Agata Agnieszka Alicja Aneta Barbara Beata Dorota Ewa Grażyna Halina Iwona Joanna Kasia Magda Małgorzata Monika Renata Sylwia Teresa Zofia'),
    man: listed('Adam Andrzej Bartek Dariusz Grzegorz Jacek Jarek Kamil Krzysztof Łukasz Maciej Marek Mariusz Paweł Piotr Przemek Rafał Sławek Tomasz Wojtek'),
  },
  syrian: {
    woman: listed('Alaa Amal Asma Bayan Dima Ghada Hala Hiba Iman Lama Lina Maya Nisreen Rana Rasha Rima Rouba Sawsan Suha Wafaa'),
    man: listed('Adnan Ammar Anas Bashir Fadi Firas Ghassan Haitham Jamal Khaled Maher Majd Mazen Nidal Rami Samer Tarek Wael Ziad'),
  },
  eritrean: {
    woman: listed('Abeba Almaz Astier Bisrat Elsa Feven Freweini Hiwet Letebrhan Luam Mebrat Mihret Rahwa Rigat Saba Selam Semhar Senait Tirhas Winta'),
    man: listed('Abraham Amanuel Biniam Daniel Dawit Efrem Ermias Filmon Girmay Kibrom Medhanie Mehari Merhawi Robel Samuel Tekle Tesfalem Yonas Zerai'),
  },
  ukrainian: {
    woman: listed('Alina Anastasia Daryna Halyna Inna Iryna Kateryna Larysa Ljoedmyla Lesia Mariia Nadiia Natalia Oksana Olena Svitlana Tetiana Valentyna Vira Yulia'),
    man: listed('Anatolii Andrii Artem Bohdan Denys Dmytro Ihor Ivan Kyrylo Maksym Mykola Oleh Oleksii Pavlo Roman Serhii Stepan Taras Vasyl Yurii'),
  },
};
