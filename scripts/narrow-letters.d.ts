export function narrowLetters(code: string): string;
export function narrowPattern(source: string, slashes: string): string;
