package vn.congmo.gateway.portal;

/** A dataset's version as pages show it; empty texts for what its metadata does not say. */
record DatasetView(
        String slug,
        String title,
        String description,
        int version,
        String issued,
        long rows,
        long triples,
        String publisher,
        String licence,
        String frequency) {}
