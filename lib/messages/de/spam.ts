export const spam = {};
