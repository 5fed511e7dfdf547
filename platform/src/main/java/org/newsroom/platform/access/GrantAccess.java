package org.newsroom.platform.access;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/**
 * Gives each service a name and password in Kafka (SCRAM-SHA-512) and permits it just what a file
 * says: what it was permitted before, and is not there, is taken away. Can be run again at any
 * time, also to change a password.
 */
public final class GrantAccess {

  private static final int ITERATIONS = 8192;
  private static final String SETTING = "KAFKA_";
  private static final String PASSWORD = "_KAFKA_PASSWORD";

  private final Admin admin;

  private GrantAccess(Admin admin) {
    this.admin = admin;
  }

  /**
   * Takes the file of {@link Grants}. Environment variables hold the settings of the admin client,
   * {@code KAFKA_BOOTSTRAP_SERVERS} for example, and each service's password, {@code
   * COMMENT_SERVICE_KAFKA_PASSWORD} for example.
   */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    Properties file = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of(args[0]))) {
      file.load(in);
    }
    grant(new Grants(file), System.getenv());
  }

  static void grant(Grants grants, Map<String, String> environment)
      throws ExecutionException, InterruptedException {
    Map<String, String> passwords =
        grants.services().stream()
            .collect(Collectors.toMap(name -> name, name -> password(name, environment)));
    try (Admin admin = Admin.create(settings(environment))) {
      GrantAccess access = new GrantAccess(admin);
      access.setPasswords(passwords);
      for (String service : grants.services()) {
        access.permitJust(service, grants.of(service));
      }
    }
  }

  private static Map<String, Object> settings(Map<String, String> environment) {
    Map<String, Object> settings = new HashMap<>();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(SETTING)) {
            String setting = name.substring(SETTING.length());
            settings.put(setting.toLowerCase(Locale.ROOT).replace('_', '.'), value);
          }
        });
    return settings;
  }

  private static String password(String service, Map<String, String> environment) {
    String name = service.toUpperCase(Locale.ROOT).replace('-', '_') + PASSWORD;
    String password = environment.getOrDefault(name, "");
    if (password.isEmpty()) {
      throw new IllegalArgumentException("There is no " + name);
    }
    return password;
  }

  private void setPasswords(Map<String, String> passwords)
      throws ExecutionException, InterruptedException {
    ScramCredentialInfo kind = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
    List<UserScramCredentialAlteration> all =
        passwords.entrySet().stream()
            .<UserScramCredentialAlteration>map(
                one -> new UserScramCredentialUpsertion(one.getKey(), kind, one.getValue()))
            .toList();
    admin.alterUserScramCredentials(all).all().get();
  }

  private void permitJust(String service, Set<AclBinding> permitted)
      throws ExecutionException, InterruptedException {
    admin.createAcls(permitted).all().get();
    Collection<AclBinding> known = admin.describeAcls(allOf(service)).values().get();
    List<AclBindingFilter> more =
        known.stream()
            .filter(binding -> !permitted.contains(binding))
            .map(AclBinding::toFilter)
            .toList();
    admin.deleteAcls(more).all().get();
  }

  private static AclBindingFilter allOf(String service) {
    return new AclBindingFilter(
        ResourcePatternFilter.ANY,
        new AccessControlEntryFilter(
            "User:" + service, null, AclOperation.ANY, AclPermissionType.ANY));
  }
}
