// SPDX-License-Identifier: Apache-2.0
package org.example.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessments;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "assessments=target/assessments",
            "logging.level.root=warn",
            "server.address=127.0.0.1",
            "spring.main.banner-mode=off"
        })
class ServerApplicationTest {
    private static final Path ASSESSMENT =
            Path.of("../../embedding/src/test/resources/io/github/laatupaja/embedding/assessment.json");

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void servesACriterion() throws IOException, InterruptedException {
        HttpResponse<String> found = send(to("/criteria/35").GET());

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("\"id\":\"35\"", "Työpajalla on mahdollisuus laatia osaamistodistuksia.");
        assertThat(send(to("/criteria/99").GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void scoresAndKeepsAnAssessment() throws IOException, InterruptedException {
        HttpResponse<String> score = put("mantyla", Files.readString(ASSESSMENT));
        HttpResponse<String> kept = send(to("/assessments/mantyla").GET());

        assertThat(score.statusCode()).isEqualTo(200);
        assertThat(score.body()).contains("\"format\" : \"laatupaja-score/1\"");
        assertThat(Assessments.parse(kept.body())).isEqualTo(Assessments.read(ASSESSMENT));
    }

    @Test
    void refusesAnAssessmentWithErrors() throws IOException, InterruptedException {
        String wrong = Files.readString(ASSESSMENT).replaceFirst("\"rating\" : \"1\"", "\"rating\" : \"7\"");

        HttpResponse<String> refused = put("wrong", wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).startsWith("[\"answers[0] (criterion 1).rating: ");
        assertThat(send(to("/assessments/wrong").GET()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> put(String name, String json) throws IOException, InterruptedException {
        return send(to("/assessments/" + name)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
