package vn.congmo.gateway.ckan.written;

import vn.congmo.gateway.core.Sha256;

/**
 * An uploaded file; it lies in the content store.
 *
 * @param fileName as it stands in its address
 */
public record WrittenFile(String fileName, String mediaType, Sha256 sha256, long bytes) {}
