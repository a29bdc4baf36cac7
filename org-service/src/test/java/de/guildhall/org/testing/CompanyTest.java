package de.guildhall.org.testing;

import de.guildhall.org.testing.Office.Company;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a chamber of its own with a company in its register. */
public abstract class CompanyTest {

    protected Office office;
    protected Company company;

    @BeforeEach
    void register() {
        office = Office.open();
        company = office.company();
    }
}
