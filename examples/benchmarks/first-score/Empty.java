// SPDX-License-Identifier: Apache-2.0

/** Does nothing; measures what starting a Java program costs by itself. */
public class Empty {
    public static void main(String[] args) {}
}
