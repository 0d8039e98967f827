/** Schools and the like take pupils and readers, not municipalities. */
export const NOBODY_JOINS =
  /^(?:Szkoł|Przedszkol|Liceum|Technikum|Zespół Szk|Szpital|Urząd|Muzeum|Bibliotek|Parafi|Dom(?!\p{L})|Żłob|Teatr|Uniwersytet|Politechnik|Akademi|Rzeczpospolit|Firm[aęy](?!\p{L})|Spółk|Przedsiębiorstw|Kart[aęy](?!\p{L}))/u;
