import type { Span } from '../text';

/** Acronyms that engineers of any kind know, or that everybody knows. */
const COMMON = new Set(
  // Computers and networks
  (
    'ABI ACL AES AJAX AMD API ARM ARP ASCII ASIC AWS BASH BGP BIOS BLOB BSD CDN CERN CGI CIDR CLI CORS ' +
    'CPU CRC CRUD CSR CSS CSV CUDA DAG DDL DDOS DHCP DLL DMA DMZ DNS DOM DOS DRAM DSL DSN ECC EOF EOL ' +
    'ETL FAQ FIFO FPGA FQDN FTP GCC GCP GDB GIT GNU GPS GPU GRPC GUI HDD HDFS HMAC HTML HTTP HTTPS ' +
    'IAM ICMP IDE IEEE IETF IMAP IOPS IPC IRC ISO ISP JDBC JDK JIT JPEG JSON JSONL JVM JWT KVM LAMP LAN ' +
    'LDAP LED LIFO LRU LTS LVM MAC MBR MIME MIT MPEG MTU MVP MVC NAS NAT NFS NIC NPM NTP NUMA NVME ' +
    'OAUTH ODBC OIDC OOM ORM OSI OSPF OSS PCI PDF PEM PGP PHP PID PKI PNG POC POSIX PSU QOS QPS RAID RAM RBAC ' +
    'RDBMS RDMA RDP REGEX REPL REST RFC RFID RGB ROM RPC RPS RSA RSS RTT SAAS SAML SAN SASL SATA SCP SDK SFTP ' +
    'SHA SIGKILL SIGTERM SIM SLA SLI SLO SMB SMS SMTP SNMP SOA SOAP SQL SRE SSD SSH SSL SSO SVG SVN SWAP SYN ' +
    'TCP TDD TLD TLS TPM TPS TPU TTL TTY UDP UEFI UID UML UPS URI URL USB UTC UTF UUID GUID VCS VLAN VPC VPN ' +
    'WAF WAL WAN WIFI WLAN WSDL WWW XML XSS YAML ZIP LLM OCR NLP CAD ERP CRM CMS IOT MFA OTP TOTP PIN QPS ' +
    'MTTR MTTD MTBF RCA KPI OKR ROI RTO RPO CICD PAAS IAAS BIOS NVRAM VRAM CSRF CVE CWE OWASP SOC PGP ' +
    // Work, places, units, everyday words
    'ASAP ATM BBC BBQ BCC CEO CFO CIO CISO CMO COO CTO CPO SVP EVP CET CEST CST DIY DNA DVD EDT EST ETA ' +
    'EUR FYI GBP GDPR GMT HIPAA HIV INR JPY LAX LGBT LTD MBA MIT MSC NASA NATO NBA NDA NGO NHS NYC NYT OECD ' +
    'PCR PDT PIN PHD POS PST QA RIP RSVP SEC SOS SUV TBA TBD TBC TGV TODO UFO UNESCO USA USD USSR UAE VAT VIP WHO ' +
    'PTO HR FAQS III VII VIII XII MHZ GHZ RPM FPS DPI KWH IBM BMW SAP CERN CNN DHL UPS IKEA LEGO NVIDIA ' +
    'MON TUE WED THU FRI SAT SUN JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'
  ).split(' '),
);

/** Plain words that people write in capitals to be heard. */
const SHOUTED = new Set(
  (
    'ALL ALSO ALWAYS AND ANY ARE BAD BAN BEFORE AFTER BIG BUT CAN CANNOT DAY DID DIDN DOES DOESN DONE DON DOWN EACH EVER EVERY ' +
    'FAIL FAST FIRST FIX FOR FROM FULL GET GOOD GREAT HAD HALF HAS HAVE HER HERE HIM HIS HOW HUGE ITS JUST KEY LAST LATE ' +
    'LESS LET LOT LOUD MAIN MANY ME MINE MORE MOST MUST MY NEVER NEW NEXT NICE NOBODY NONE NOT NOTE NOTHING NOW OFF OLD ' +
    'ONCE ONE ONLY OPEN OTHER OUR OUT OVER OWN PLAN PLEASE REAL REALLY RUN SAME SAY SEE SHE SHOULD SHUT SLOW SOME STILL STOP ' +
    'SUCH TEAM TELL TEN THAT THE THEIR THEM THEN THERE THEY THIS TIME TOO TOP TWO THREE UNDER UNTIL USE VERY WAIT WANT WAS ' +
    'WHAT WHEN WHERE WHICH WHY WILL WITH WON WRONG YES YET YOU YOUR ZERO TITLE PREFIX GET PUT POST HEAD PATCH DELETE SELECT INSERT UPDATE ' +
    'LOW HIGH NULL TRUE FALSE ERROR WARN INFO DEBUG FATAL BUG PASS WIP DRAFT READY SET ADD END SOON SURE AGAIN OKAY NOPE WOW'
  ).split(' '),
);

const ACRONYM = /(?<![\p{L}\p{N}_\-/&.])(\p{Lu}{3,5})s?(?:['’]s)?(?![\p{L}\p{N}_\-/&]|\.\p{L})/gu;
/** More than one word in capitals is a shout or a title. */
const SHOUT_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}{2,} $/u;
const SHOUT_AFTER = /^ \p{Lu}{2,}(?![\p{L}\p{N}])/u;
const NEAR = 20;

const OPENED = /\((?:the |our |or |short )?$/;
const MEANS =
  /^s? ?(?:\(|,? (?:stands for|means|meaning|short for|that is|i\.e\.|which (?:is|means|stands for))(?!\p{L}))/u;
/** How far from an acronym its words are looked for. */
const REACH = 90;

/**
 * Acronyms of three to five capitals that a text never spells out, each where it stands first.
 *
 * @param known more acronyms that need no explanation, in lower case
 */
export function unexplainedAcronyms(text: string, known: ReadonlySet<string>): Span[] {
  const unknown = acronyms(text).filter(
    ({ letters }) => !isCommon(letters) && !known.has(letters.toLowerCase()),
  );
  const explained = new Set(
    unknown.filter((one) => isExplained(text, one)).map(({ letters }) => letters),
  );
  const seen = new Set<string>();
  return unknown.flatMap(({ letters, start, end }) => {
    if (explained.has(letters) || seen.has(letters)) return [];
    seen.add(letters);
    return [{ start, end }];
  });
}

interface Acronym extends Span {
  letters: string;
}

function acronyms(text: string): Acronym[] {
  return [...text.matchAll(ACRONYM)]
    .map(({ 1: letters = '', index }) => ({ letters, start: index, end: index + letters.length }))
    .filter(
      ({ start, end }) =>
        !SHOUT_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) &&
        !SHOUT_AFTER.test(text.slice(end, end + NEAR)),
    );
}

function isCommon(letters: string): boolean {
  return COMMON.has(letters) || SHOUTED.has(letters);
}

/** "Zero-touch repair (ZTR)", "ZTR (zero-touch repair)", "ZTR stands for …". */
function isExplained(text: string, { letters, start, end }: Acronym): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (OPENED.test(before) || MEANS.test(after)) return true;
  return [before, after].some((words) => initials(words).includes(letters.toLowerCase()));
}

/** The first letter of each word that isn't an acronym itself. */
function initials(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => (/^\p{Lu}{2,}s?$/u.test(word) ? ' ' : word.charAt(0).toLowerCase()))
    .join('');
}
