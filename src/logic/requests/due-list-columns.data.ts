/** What a row of a back office's list may tell us. */
export type DueColumn = 'reference' | 'received' | 'standard' | 'amount' | 'unit' | 'closed' | 'status';

/** The names under which back offices write each of them: small letters and digits alone, so that "Date received" and "date_received" are one. */
export const columnNames: Readonly<Record<DueColumn, string>> = {
  reference:
    'reference ref referenceno referencenumber refno id caseid caseno casenumber casereference caseref requestid servicerequestid ticket ticketnumber jobnumber enquirynumber cyfeirnod',
  received:
    'received receivedat receivedon datereceived receiveddate receiveddatetime date created createdat createdon datecreated createddate opened openedat openedon dateopened opendate logged loggedat datelogged requesteddatetime derbyniwyd dyddiadderbyn',
  standard:
    'standard standardid sla service serviceid servicecode servicename servicestandard promise safon gwasanaeth',
  amount: 'days amount target targetdays workingdays calendardays workdays hours targethours sladays slahours dyddiau',
  unit: 'unit units targetunit slaunit daytype uned',
  closed:
    'closed closedat closedon dateclosed closeddate completed completedat completedon datecompleted completeddate resolved resolvedat dateresolved resolveddate done ended caugwyd',
  status: 'status state casestatus requeststatus statws',
};

/** The unit that the heading of an amount already says; "days" alone may be either. */
export const unitsOfHeadings: Readonly<Record<string, string>> = {
  workingdays: 'working days',
  workdays: 'working days',
  calendardays: 'calendar days',
  hours: 'hours',
  targethours: 'hours',
  slahours: 'hours',
};

/** What people call each unit. */
export const unitNames = {
  'working-days': 'workingdays workingday workdays workday wd businessdays businessday',
  'calendar-days': 'calendardays calendarday cd alldays',
  hours: 'hours hour hrs hr h',
} as const;

/** What stands in a "closed" or "status" column of what is over, and of what is not. */
export const closedWords =
  'yes y true 1 x closed completed complete resolved done fixed notdone notours duplicate cancelled canceled rejected withdrawn ie caewyd';
export const openWordsOfStatus =
  'no n false 0 open opened new received inprogress progress planned pending assigned investigating waiting waitingforyou onhold reopened active na agored';
