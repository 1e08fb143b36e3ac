const companyId = /^[a-z0-9-]{1,40}$/;

/** Whether a text is a company's id as this site makes them and has them in its keys. */
export const isCompanyId = (text: string) => companyId.test(text);
