export async function compare(_train: string, _dev: string): Promise<void> {}
