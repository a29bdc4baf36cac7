package de.guildhall.trainingrecord.personaldata;

import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.testing.PersonalDataContract;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrainingRecordPersonalDataTest {

    @Inject
    PersonalData data;

    @Inject
    DataSource database;

    @Test
    @Rule("AUD-2")
    void noTableThatNamesPersonsIsForgotten() {
        PersonalDataContract.assertForgetsNothing(database, data);
    }
}
