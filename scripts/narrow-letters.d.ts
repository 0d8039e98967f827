export function narrowLetters(code: string): string;
