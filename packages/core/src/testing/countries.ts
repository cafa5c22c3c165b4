/** Typical names and mobile numbers of a country. */
export interface Country {
  /** ISO 3166 code. */
  readonly code: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Mobile prefixes, including the country code. */
  readonly prefixes: readonly string[];
  /** Number of digits after the prefix. */
  readonly digits: number;
}

const words = (text: string) => text.split(' ');

/** Countries where WhatsApp is common; the British and American prefixes are those reserved for fiction. */
export const countries: readonly Country[] = [
  {
    code: 'ID',
    given: words('Budi Siti Dewi Agus Putri Rizky Ayu Bayu Indah Fajar Wulan Dimas'),
    family: words('Santoso Wijaya Pratama Lestari Nugroho Hidayat Saputra Kusuma Siregar Wibowo'),
    prefixes: words('62811 62812 62813 62821 62852 62857 62878 62896'),
    digits: 8,
  },
  {
    code: 'BR',
    given: words('Ana João Beatriz Lucas Mariana Thiago Larissa Gustavo Camila Rafael Letícia Caio'),
    family: words('Silva Souza Oliveira Costa Pereira Almeida Ferreira Araújo Conceição Barbosa'),
    prefixes: words('55119 55219 55319 55419 55519 55619 55719 55819 55859'),
    digits: 8,
  },
  {
    code: 'NG',
    given: words('Chidi Ngozi Emeka Amara Tunde Folake Ifeanyi Aisha Segun Chioma Musa Zainab'),
    family: words('Okafor Adeyemi Balogun Eze Nwosu Ibrahim Okonkwo Adebayo Bello Onyekachi'),
    prefixes: words('234803 234806 234813 234816 234703 234706 234810 234905'),
    digits: 7,
  },
  {
    code: 'IN',
    given: words('Aarav Priya Ishaan Diya Rohan Ananya Vikram Kavya Arjun Meera Sanjay Pooja'),
    family: words('Sharma Patel Nair Reddy Iyer Gupta Singh Das Kulkarni Chatterjee'),
    prefixes: words('9198 9197 9199 9188 9170 9163'),
    digits: 8,
  },
  {
    code: 'MX',
    given: words('Lucía Mateo Valentina Diego Ximena Santiago Renata Emiliano Fernanda Andrés'),
    family: words('García Hernández Martínez López González Núñez Ramírez Peña Ortiz'),
    prefixes: words('52155 52133 52181'),
    digits: 8,
  },
  {
    code: 'ZA',
    given: words('Thabo Lerato Sipho Naledi Pieter Zanele Johan Nomvula Kagiso Anneke'),
    family: words('Nkosi Dlamini Botha Mokoena Naidoo Khumalo Pretorius Molefe'),
    prefixes: words('2772 2773 2782 2783 2784'),
    digits: 7,
  },
  {
    code: 'KE',
    given: words('Wanjiru Otieno Achieng Kamau Njeri Kiprono Faith Brian Mercy Hassan'),
    family: words('Mwangi Odhiambo Wambui Kimani Cheruiyot Mutua Abdi Njoroge'),
    prefixes: words('25470 25471 25472 25479 25411'),
    digits: 7,
  },
  {
    code: 'EG',
    given: words('أحمد فاطمة محمد مريم يوسف نور عمر سلمى'),
    family: words('حسن إبراهيم عبدالله مصطفى السيد منصور'),
    prefixes: words('2010 2011 2012 2015'),
    digits: 8,
  },
  {
    code: 'DE',
    given: words('Lena Jonas Mia Felix Zoë Jürgen Hannah Emre Käthe Paul'),
    family: words('Müller Schmidt Yılmaz Weiß Kowalski Schäfer Becker Nguyen'),
    prefixes: words('49151 49157 49160 49176'),
    digits: 8,
  },
  {
    code: 'GB',
    given: words('Grace Liam Amelia Noah Siân Oliver Niamh Harry Priyanka Callum'),
    family: words("Taylor O'Brien Davies Khan Smith-Jones MacLeod Evans Okoro"),
    prefixes: ['447700900'],
    digits: 3,
  },
  {
    code: 'US',
    given: words('Ethan Sofia Jayden Emily Tyrone Hannah Miguel Chloe Wei Madison'),
    family: words("Johnson Rodriguez Williams Chen D'Angelo Washington Kim Anderson"),
    prefixes: words('121255501 131055501 131255501 141555501 161755501 171355501 120655501 130555501 140455501'),
    digits: 2,
  },
];
