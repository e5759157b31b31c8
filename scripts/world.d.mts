export function worldFile(root: string): { readonly name: string; readonly contents: string }
