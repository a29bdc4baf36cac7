package de.guildhall.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of every list; used with {@code @BeanParam @Valid}. */
public class PageRequest {

    public static final int LARGEST = 100;

    @Parameter(description = "The `next` of the page before; absent for the first page")
    @QueryParam("cursor")
    @Size(max = 500)
    public String cursor;

    @Parameter(description = "How many items at most, 1 to 100")
    @QueryParam("limit")
    @DefaultValue("25")
    @Min(1)
    @Max(LARGEST)
    public int limit = 25;

    public Cursor after(int keyParts) {
        return Cursor.parse(cursor, keyParts);
    }

    /** One row more than asked for tells whether there is another page. */
    public int rows() {
        return limit + 1;
    }
}
