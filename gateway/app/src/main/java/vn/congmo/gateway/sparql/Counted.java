package vn.congmo.gateway.sparql;

import java.util.Iterator;
import vn.congmo.gateway.core.ErrorCode;

/** Passes things on up to a number of them, and fails loudly at the next one: never a result that was cut. */
final class Counted<T> implements Iterator<T> {

    private final Iterator<T> things;
    private final long most;
    private final ErrorCode code;
    private long count;

    Counted(Iterator<T> things, long most, ErrorCode code) {
        this.things = things;
        this.most = most;
        this.code = code;
    }

    @Override
    public boolean hasNext() {
        return things.hasNext();
    }

    @Override
    public T next() {
        T next = things.next();
        if (++count > most) {
            throw SparqlErrors.refuse(code, "> " + most);
        }
        return next;
    }
}
