export const writing = {};
