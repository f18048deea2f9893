package vn.congmo.gateway.connectors.edxml;

/**
 * A file of a document.
 *
 * @param name      as the sender calls it
 * @param mediaType as the sender says; nothing goes by it
 * @param content   unpacked; empty where the sender packed nothing
 */
public record EdxmlAttachment(String name, String mediaType, byte[] content) {}
