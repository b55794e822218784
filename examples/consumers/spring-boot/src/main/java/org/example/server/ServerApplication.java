// SPDX-License-Identifier: Apache-2.0
package org.example.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A server that shows criteria, and keeps and scores assessments. */
@SpringBootApplication
public class ServerApplication {
    /** Starts the server. */
    public static void main(String[] args) {
        SpringApplication.run(ServerApplication.class, args);
    }
}
