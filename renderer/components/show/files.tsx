/** Names of files, one under the other. */
export const Files = ({ files }: { files: readonly string[] }) => (
  <ul class="files">
    {files.map(file => (
      <li key={file}>{file}</li>
    ))}
  </ul>
);
