import type { Settings } from './packages.mjs';
export function checkFolder(folder: string, electronDist: string, settings: Settings): Promise<void>;
export function checkArchive(folder: string, project: string): void;
export function checkFuses(folder: string, settings: Settings): number;
export function settingsFor(settings: Settings, electronDist: string, version?: string): Settings;
export function compareFolders(one: string, other: string): void;
