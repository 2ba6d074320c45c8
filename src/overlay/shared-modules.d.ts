/** Made by the build (scripts/support/share-modules.ts): what the scripts in pages share. */
declare module 'virtual:shared-modules' {
  export const key: string;
  export const values: readonly unknown[];
}
