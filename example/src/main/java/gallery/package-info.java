/**
 * Channels of other kinds than a chat's, each in one file to start from: a document, a game's lobby, a ticker, devices, a
 * support desk, an administrator. {@link gallery.GallerySocket} serves them all to whomever {@link gallery.Users} knows.
 */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
