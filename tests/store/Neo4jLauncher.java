import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Starts a Neo4j for the tests: `java -cp "lib/*" Neo4jLauncher.java <home> <port> <page cache in MB>`. Ends when its standard input closes. */
class Neo4jLauncher {
  public static void main(String[] arguments) throws Exception {
    var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(arguments[2]) * 1024 * 1024)
        .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(30))
        .build();
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    service.shutdown();
  }
}
