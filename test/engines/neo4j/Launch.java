// Runs Neo4j Community from its jars, with Bolt and authentication on. No build step:
//   NEO4J_AUTH=neo4j/<password> java -cp 'lib/*' Launch.java <data folder> <host> <port> [disposable [<count>]]
// Port 0 takes a free one. Says "READY bolt://…" and then "Started.", as the official image does.
// With a count so many Neo4js run, apart from each other, each in a folder of its own and with a line READY: a
// second one in a JVM that is warm costs a tenth of one in a JVM of its own.
// "disposable": the data folder is deleted and the JVM ends as soon as standard input closes, so that
// a test process that is killed leaves neither a database nor a folder behind.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

class Launch {
  public static void main(String[] args) {
    // An exception after build() would leave Neo4j's own threads, and so the JVM, running.
    try {
      var data = Path.of(args[0]);
      if (args.length > 3 && args[3].equals("disposable")) endWithStandardInput(data);
      var count = args.length > 4 ? Integer.parseInt(args[4]) : 1;
      for (var i = 0; i < count; i++) {
        var own = count == 1 ? data : data.resolve(String.valueOf(i));
        start(own, args[1], Integer.parseInt(args[2]), System.getenv("NEO4J_AUTH"));
      }
      System.out.println("Started.");
    } catch (Throwable problem) {
      problem.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private static void start(Path data, String host, int port, String auth) {
    if (auth == null || !auth.startsWith("neo4j/"))
      throw new IllegalArgumentException("NEO4J_AUTH must be neo4j/<password of 8 characters or more>");
    var fresh = Files.notExists(data.resolve("data"));
    var management = new DatabaseManagementServiceBuilder(data)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress(host, port))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        // Test data is small, and a test sends no usage report.
        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        // Graphs are emptied and filled all the time; planning every query anew for it would take most of the time.
        .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .build();
    var system = management.database("system");
    // Setting the password that is already set is an error, so only a new folder gets it.
    if (fresh)
      system.executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
          Map.of("password", auth.substring("neo4j/".length())));
    var bolt = ((GraphDatabaseAPI) system)
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT);
    System.out.println("READY bolt://" + host + ":" + bolt.getPort());
  }

  private static void endWithStandardInput(Path data) {
    var watch = new Thread(() -> {
      try {
        while (System.in.read() >= 0) {}
      } catch (IOException closed) {
        // The same as the end of the stream: nobody is there any more.
      }
      deleteAll(data);
      // halt, not exit: Neo4j's shutdown hook takes 11 seconds to save data that is gone.
      Runtime.getRuntime().halt(0);
    });
    watch.setDaemon(true);
    watch.start();
  }

  private static void deleteAll(Path folder) {
    try (var paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (Exception leftover) {
      // A file still written to or locked: the process that started this one removes the rest.
    }
  }
}
