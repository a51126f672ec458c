/**
 * Words that tell one question from another where both speak of the same thing, and that are no matter
 * by themselves.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `who whose whom when where why since many much often duration ago first last next now then today tomorrow yesterday
  time times day days week weeks month months year years hour hours minute minutes night evening morning moment
  people person one ones two three end old new name named part parts place end begin start
  use used using run runs running work works working do does doing happen happens happened look looks
  big small long short good bad well better best worse worst high low large
  change different same common usual possible really real right wrong true
  know see feel want need keep hold get give bring set put leave let call ask say mean find
  more most less least few enough again before after during until while without against only even else
  far near close back here there way thing number amount level side kind type
  add move turn open stop help talk make try wait answer order own office home company game
  building point line list form sign rest half share price page pages space spaces`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
