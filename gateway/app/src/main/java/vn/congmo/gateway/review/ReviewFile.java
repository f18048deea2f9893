package vn.congmo.gateway.review;

import vn.congmo.gateway.core.Sha256;

/**
 * A document that can be reviewed.
 *
 * @param id       of the document in the data
 * @param fileName as it arrived
 * @param sha256   of its bytes
 * @param trusted  whether it counts as approved before anybody said so, as what lies in the input folder does
 */
public record ReviewFile(String id, String fileName, Sha256 sha256, boolean trusted) {}
