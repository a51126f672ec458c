/** Words that hold a question together and say nothing about what it asks for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he she they them their his her him we us our
  you your i me my mine is are was were be been being am do does did done doing have has had having can could
  would should shall will may might must of in on at to for from by with about into onto over under as than
  then so and or but nor not no if else what which how please tell show give let lets see
  look know want like need ask think guess mean say say said sure ok okay well right hello hi thanks thank
  just also too very really actually maybe perhaps quite still yet already ever
  any some such same other another own all both each every
  dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt wont shouldnt hasnt havent hadnt
  im id ill ive youre youve were weve theyre theyve hes shes thats whats theres
  got get gets getting go goes going went gone come comes came make makes made take takes took
  put try thing things something anything everything nothing way kind sort bit lot
  first next now currently right before anyone anybody someone somebody us around up down out off
  exactly quick quickly question info information detail details data idea
  understand find check help share talk walk through me per between`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
