import { Foundation1764000000001 } from './0001-foundation';
import { Ledger1764000000002 } from './0002-ledger';
import { Geography1764000000003 } from './0003-geography';
import { People1764000000004 } from './0004-people';
import { Contracts1764000000005 } from './0005-contracts';
import { Measures1764000000006 } from './0006-measures';
import { Marketplace1764000000007 } from './0007-marketplace';
import { Matching1764000000008 } from './0008-matching';
import { SignIn1764000000009 } from './0009-sign-in';
import { Notices1764000000010 } from './0010-notices';
import { Delivery1764000000011 } from './0011-delivery';
import { EventJob1764000000020 } from './0020-event-job';
import { OrganisationByName1764000000026 } from './0026-organisation-by-name';
import { MatchesOfRound1764000000027 } from './0027-matches-of-round';
import { PeopleLists1764000000030 } from './0030-people-lists';
import { PersonVersion1764000000031 } from './0031-person-version';
import { ContractLists1764000000035 } from './0035-contract-lists';
import { JournalReads1764000000036 } from './0036-journal-reads';
import { Areas1764000000040 } from './0040-areas';
import { ConfirmationLinks1764000000045 } from './0045-confirmation-links';
import { ClosedWeeks1764000000046 } from './0046-closed-weeks';
import { Concerns1764000000047 } from './0047-concerns';
import { NoticeLease1764000000048 } from './0048-notice-lease';
import { Evidence1764000000049 } from './0049-evidence';
import { CouncilAccent1764000000050 } from './0050-council-accent';
import { Seals1764000000060 } from './0060-seals';
import { SealsKeys1764000000061 } from './0061-seals-keys';
import { SealsLook1764000000062 } from './0062-seals-look';
import { LedgerPost1764000000065 } from './0065-ledger-post';
import { LedgerStatistics1764000000066 } from './0066-ledger-statistics';
import { MoneyAndGoods1764000000067 } from './0067-money-and-goods';
import { StandsElsewhere1764000000075 } from './0075-stands-elsewhere';
import { CommandPurge1764000000076 } from './0076-command-purge';
import { Invitations1764000000077 } from './0077-invitations';
import { NoContractFence1764000000080 } from './0080-no-contract-fence';
import { NoMatchPrice1764000000081 } from './0081-no-match-price';
import { TransferEvents1764000000085 } from './0085-transfer-events';
import { Periods1764000000086 } from './0086-periods';
import { BookTotals1764000000087 } from './0087-book-totals';
import { NovatedEvents1764000000094 } from './0094-novated-events';
import { ListsByName1764000000095 } from './0095-lists-by-name';
import { Joining1764000000096 } from './0096-joining';
import { InvitedAddresses1764000000098 } from './0098-invited-addresses';
import { LettersLeft1764000000099 } from './0099-letters-left';
import { CaseNotes1764000000100 } from './0100-case-notes';
import { NeedDrafts1764000000101 } from './0101-need-drafts';
import { QuickPost1764000000102 } from './0102-ledger-post';
import { WordsOfTheBooks1764000000103 } from './0103-words-of-the-books';
import { MeasureCounts1764000000104 } from './0104-measure-counts';
import { PersonalWords1764000000107 } from './0107-personal-words';
import { ListedCouncils1764000000110 } from './0110-listed-councils';
import { Skills1764000000112 } from './0112-skills';
import { NoIndexByPlace1764000000113 } from './0113-no-index-by-place';
import { Explanations1764000000116 } from './0116-explanations';
import { RoundReplays1764000000117 } from './0117-round-replays';
import { Suggestions1764000000120 } from './0120-suggestions';
import { NoWordSearch1764000000124 } from './0124-no-word-search';

/** Oldest first. */
export const MIGRATIONS = [
  Foundation1764000000001,
  Ledger1764000000002,
  Geography1764000000003,
  People1764000000004,
  Contracts1764000000005,
  Measures1764000000006,
  Marketplace1764000000007,
  Matching1764000000008,
  SignIn1764000000009,
  Notices1764000000010,
  Delivery1764000000011,
  EventJob1764000000020,
  OrganisationByName1764000000026,
  MatchesOfRound1764000000027,
  PeopleLists1764000000030,
  PersonVersion1764000000031,
  ContractLists1764000000035,
  JournalReads1764000000036,
  Areas1764000000040,
  ConfirmationLinks1764000000045,
  ClosedWeeks1764000000046,
  Concerns1764000000047,
  NoticeLease1764000000048,
  Evidence1764000000049,
  CouncilAccent1764000000050,
  Seals1764000000060,
  SealsKeys1764000000061,
  SealsLook1764000000062,
  LedgerPost1764000000065,
  LedgerStatistics1764000000066,
  MoneyAndGoods1764000000067,
  StandsElsewhere1764000000075,
  CommandPurge1764000000076,
  Invitations1764000000077,
  NoContractFence1764000000080,
  NoMatchPrice1764000000081,
  TransferEvents1764000000085,
  Periods1764000000086,
  BookTotals1764000000087,
  NovatedEvents1764000000094,
  ListsByName1764000000095,
  Joining1764000000096,
  InvitedAddresses1764000000098,
  LettersLeft1764000000099,
  CaseNotes1764000000100,
  NeedDrafts1764000000101,
  QuickPost1764000000102,
  WordsOfTheBooks1764000000103,
  MeasureCounts1764000000104,
  PersonalWords1764000000107,
  ListedCouncils1764000000110,
  Skills1764000000112,
  NoIndexByPlace1764000000113,
  Explanations1764000000116,
  RoundReplays1764000000117,
  Suggestions1764000000120,
  NoWordSearch1764000000124,
];
