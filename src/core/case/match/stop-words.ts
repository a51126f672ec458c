/** Words that hold a question together and say nothing about what it asks for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they them their his her him we us our
  you your i me my mine is are was were be been being am do does did done doing have has had having can could
  would should shall will may might must of in on at to for from by with about into onto over under as than
  then so and or but nor not no if what which how please tell show let lets
  look like think guess say said sure ok okay well hello hi thanks thank
  also just too very really actually maybe perhaps quite still yet already ever
  any some such all both each every there here
  dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt wont shouldnt hasnt havent hadnt
  im id ill ive youre youve were weve theyre theyve hes shes thats whats theres
  get got getting go goes going went come comes came make makes made take takes took
  thing things something anything everything nothing kind sort bit lot
  now currently anyone anybody someone somebody up down out off
  exactly question info information detail details
  understand find help walk through me per between did away immediately`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
