/** What pages are full of, the commonest last: words, in the case forms that they mostly take, and what stands around the words of a claim. */
const WORDS = `
poniedziałek wtorek środa czwartek piątek sobota niedziela godzinie w godzinach do dnia od dnia w dniach w dniu oraz jest się nie jak są dla
na terenie w sprawie w ramach w tym przez przy pod po między innymi także również został została zostały będzie będą może można którzy która które który
www. https:// .gov.pl .pl/ @ tel. ul. nr zł tys. mln proc. pkt lat osób mieszkańców przedstawiciele uczestnicy organizator organizatorzy
stowarzyszenie fundacja związek spółka ośrodek kultury biblioteka szkoła podstawowa przedszkole powiat powiatu województwa
przebudowa budowa remont modernizacja inwestycja projekt dofinansowanie program konkurs nabór wniosków zgłoszenia informacje ogłoszenie zawiadomienie
Zapraszamy do udziału w organizuje odbędzie się odbył się odbyła się odbyło się odbyły się konferencja spotkanie festiwal sesja uroczystość obchody
Urząd Miasta i Gminy Urzędu Miejskiego Urzędzie Gminy Rada Miejska Rady Gminy Burmistrz Wójt Gminy Starosta Prezydent Miasta Polski Polska
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 roku r. o godz. 10:00
`;

const RECORDS = [
  '{"name":"","posts":[{"label":"Burmistrz","organization_id":"organization:',
  '{"name":"","other_names":["acronym":","founding_date":","address":","member_counts":[{"stated":,"listed":',
  '","other_names":["","classification":"association"}\t[[0,',
  '"conflicts":[{"field":"","values":[{"value":""conference""fair""forum""session""seminar""meeting""festival"',
  ',"status":"cancelled","postponed","attendance_mode":"online","participants":[{"id":"organization:","name":"","entity_type":"organization","role":"organizer"}],"theme":"","parent_id":"event:',
  '{"member":{"id":"organization:","name":"","classification":"municipality"},"organization":{"id":"organization:","name":"Związek ","acronym":null},"as_of":"20","start_date":"","end_date":"","confidence":0.94}\t[[0,',
  '{"name":"","classification":"union"}\t[[0,',
  '{"name":"","classification":"congress","edition":1,"series":{"id":"series:","name":""},"date":"20","start_date":"20","start_time":"10:00","places":[{"name":"","country":"PL","teryt":null}],"confidence":0.95}\t[[0,1,2],[0,3,4],[0,5,6]]',
];

/** Given to the compressor before each page: few pages are long enough to teach it. Never changed, for what is stored was packed with it. */
export const DICTIONARY = Buffer.from(`${WORDS}${RECORDS.join('\n')}\n`);
