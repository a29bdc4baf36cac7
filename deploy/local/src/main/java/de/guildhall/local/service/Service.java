package de.guildhall.local.service;

import de.guildhall.local.Ports;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The six services. */
public enum Service {
    IDENTITY("identity", Ports::identity),
    ORG("org", Ports::org),
    PERMISSION("permission", Ports::permission),
    TRAINING_RECORD("training-record", Ports::trainingRecord),
    EXAM("exam", Ports::exam),
    NOTIFICATION("notification", Ports::notification);

    private final String label;
    private final ToIntFunction<Ports> port;

    Service(String label, ToIntFunction<Ports> port) {
        this.label = label;
        this.port = port;
    }

    public String label() {
        return label;
    }

    public String module() {
        return label + "-service";
    }

    /** Also the name of the database's only user. */
    public String database() {
        return label.replace('-', '_');
    }

    public int port(Ports ports) {
        return port.applyAsInt(ports);
    }

    public String url(Ports ports) {
        return "http://" + Ports.LOOPBACK + ":" + port(ports);
    }

    public static List<String> databases() {
        return Arrays.stream(values()).map(Service::database).toList();
    }
}
