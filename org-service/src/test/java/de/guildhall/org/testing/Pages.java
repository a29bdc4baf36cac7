package de.guildhall.org.testing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a list to its end, two items at a time. */
public final class Pages {

    private Pages() {}

    /** @param field what to show of each item */
    public static List<List<String>> of(Supplier<RequestSpecification> query, String path, String field) {
        List<List<String>> pages = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = query.get().queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ExtractableResponse<Response> page =
                    request.get(path).then().statusCode(200).extract();
            pages.add(page.path("items." + field));
            cursor = page.path("next");
        } while (cursor != null);
        return pages;
    }
}
