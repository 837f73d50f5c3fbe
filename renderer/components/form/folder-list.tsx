/** Ceremony folders, each a button that opens it. */
interface Props {
  folders: readonly { path: string; onOpen(): void }[];
}

export const FolderList = ({ folders }: Props) => (
  <ul class="last-folders plain-list">
    {folders.map(({ path, onOpen }) => (
      <li key={path}>
        <button type="button" class="link" onClick={onOpen}>
          {path}
        </button>
      </li>
    ))}
  </ul>
);
