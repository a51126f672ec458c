/** Words that tell nothing about one job: plain English, and what nearly every advertisement says. */
export const COMMON_IN_JOBS: ReadonlySet<string> = new Set(
  `able ability about above across after again against all along always among another apart around away
  back because before began begin behind being best better between both bring build call care case change
  clear come could day deal different during each early earlier easy else end engineer engineering enough even
  every example experience experienced explain fact far feel few field five focus four friend from full
  further give good great half hard head high hour idea important include including increase industry
  issue just keep kind know large last late later lead leader leadership learn least less level life like
  little long look love main manage management manager many matter mean meet member mind moment month more
  most move much name need never new next night nightly none number often old once one only open order other
  over own part people person place plan play point possible problem process product production put
  question quick rather read real really reason report right run same say see seem service set several share
  short side similar simple since size skill small solve someone soon start still stop support sure system
  take team technical technology ten than thing think third three through time today together too top toward
  try turn two under until use user value want way week well whole why within without word work world worth
  would write wrong year
  ambitious ambition applicant apply background balance benefit bonus candidate career challenge challenging
  colleague collaborate collaboration collaborative communicate communication community company compensation
  competitive contribute creative culture degree deliver deliverable distributed diverse diversity driven
  drive duty dynamic employee employer employment enjoy environment equal equity excellence excellent exciting
  expert expertise familiar fast fit flexible fun global grow growth help hire hiring holiday hybrid ideal
  impact improve inclusion inclusive independent independently individual innovation innovative interest
  interested international job join knowledge listen mission motivated office opportunity organization
  organized pace paced package partner passion passionate platform position positive preferred professional
  proven qualification qualified quality reliability reliable remote require required requirement
  responsibility responsible result reward role salary scale senior software solution solving startup strength
  strong succeed success successful talent talented teamwork tool understanding vacation verbal vision welcome
  willing written infrastructure await room offer addition someone group love`.split(/\s+/),
);
