package de.guildhall.trainingrecord;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

@ConfigMapping(prefix = "guildhall.training-record")
public interface TrainingRecordConfig {

    /** Where the calendar day of a record is counted; all chambers served lie in one zone. */
    @WithDefault("Europe/Berlin")
    ZoneId timeZone();
}
