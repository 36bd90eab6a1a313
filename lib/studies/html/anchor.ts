/** Where a finding stands on the page of its study. */
export const anchorOf = ({ id }: { id: string }): string => `befund-${id}`;
