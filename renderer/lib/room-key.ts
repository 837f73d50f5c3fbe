/** The key that makes what the whole room is to read as large as the window, and goes back. No text is typed with it. */
export const ROOM_KEY = 'F8';

/** Pressed alone, and not held down. */
export const isRoomKey = ({ key, repeat, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === ROOM_KEY && !(repeat || altKey || ctrlKey || metaKey || shiftKey);
