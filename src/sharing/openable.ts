/** What a file picker offers first: saved files, and mails and pages that may have links in them. */
export const openable = '.json,.eml,.html,.htm,.txt,application/json,message/rfc822';
