export const dossier = {
  /** The folder that is made for the first save. */
  firstFolder: 'To sort',
};
