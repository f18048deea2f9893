package vn.congmo.gateway.catalogue;

import vn.congmo.gateway.core.Sha256;

/**
 * One downloadable file of a version (dcat:Distribution, DCAT 3 section 6.8).
 *
 * @param fileName  its name in the URL, for example {@code tasks.csv}
 * @param mediaType with its charset where it is text, for example {@code text/csv; charset=utf-8}
 * @param sha256    names the bytes in the content store
 * @param bytes     its size
 */
public record Distribution(String fileName, String mediaType, Sha256 sha256, long bytes) {}
