// SPDX-License-Identifier: Apache-2.0

/** Does nothing: what a Java program's start costs by itself. */
public class Empty {
    public static void main(String[] args) {}
}
