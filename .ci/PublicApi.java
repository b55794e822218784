// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a module's public API against the file that says what was approved: each public type of its exported packages, each
 * member that others can call or override, with what may be null. The order of the file is the alphabet's.
 */
final class PublicApi {
    private final Path classes;
    private final ModuleDescriptor module;

    private PublicApi(Path classes) {
        this.classes = classes;
        this.module = ModuleFinder.of(classes).findAll().iterator().next().descriptor();
    }

    /** Takes {@code check} or {@code write}, a module's compiled classes, and the file. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[2]);
        String api = String.join("\n", new PublicApi(Path.of(args[1])).lines()) + "\n";
        if (args[0].equals("write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, api);
        } else {
            check(Files.exists(file) ? Files.readString(file) : "", api, file);
        }
    }

    private static void check(String approved, String api, Path file) {
        if (!approved.equals(api)) {
            System.err.println(file + ": the public API is not the approved one");
            without(located(approved), located(api)).forEach(line -> System.err.println("  gone: " + line));
            without(located(api), located(approved)).forEach(line -> System.err.println("  new:  " + line));
            System.err.println("to approve it: mvn -q -Dmaven.test.skip -Dapi=write prepare-package");
            System.exit(1);
        }
    }

    /** {@return the lines of an API, each member after its type} */
    private static Set<String> located(String api) {
        Set<String> located = new LinkedHashSet<>();
        String type = "";
        for (String line : api.lines().toList()) {
            type = line.startsWith(" ") ? type : line;
            located.add(line.startsWith(" ") ? type + " |" + line.substring(3) : line);
        }
        return located;
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(lines);
        rest.removeAll(others);
        return rest;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("module " + module.name()));
        exported().forEach(name -> {
            lines.addAll(List.of("", "package " + name));
            types(name).forEach(type -> {
                lines.addAll(List.of("", Signatures.header(type)));
                members(type).sorted().distinct().forEach(member -> lines.add("    " + member));
            });
        });
        return lines;
    }

    private Stream<String> exported() {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted();
    }

    private Stream<Class<?>> types(String name) {
        try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .<Class<?>>map(PublicApi::load)
                    .filter(PublicApi::isVisible)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name + " is not on the class path", e);
        }
    }

    /** {@return whether others can name a type: it and all around it are public, or protected in an open class} */
    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Signatures.isOpen(type.getModifiers(), outer) && (outer == null || isVisible(outer));
    }

    /** {@return a type's own members, and those that it has from superclasses that others cannot name} */
    private static Stream<String> members(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        Stream<String> own = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(Signatures::isShown)
                                .map(Signatures::of),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(Signatures::isShown)
                                .map(Signatures::of),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(Signatures::isShown)
                                .map(Signatures::of))
                .flatMap(members -> members);
        boolean isHidden = parent != null && !Modifier.isPublic(parent.getModifiers());
        return isHidden ? Stream.concat(own, members(parent)) : own;
    }
}

/** Types and members in one line each; {@code public} goes without saying. */
final class Signatures {
    private static final int SAID = Modifier.ABSTRACT | Modifier.FINAL | Modifier.PROTECTED | Modifier.STATIC;

    private Signatures() {}

    /** {@return a type's kind, name, parents and, if it is sealed, those that it permits} */
    static String header(Class<?> type) {
        boolean hasPlainParent = type.getSuperclass() == null || type.isEnum() || type.isRecord();
        Stream<AnnotatedType> parents = Stream.concat(
                hasPlainParent ? Stream.of() : Stream.of(type.getAnnotatedSuperclass()),
                Arrays.stream(type.getAnnotatedInterfaces()));
        String permitted = type.isSealed()
                ? joined(Arrays.stream(type.getPermittedSubclasses()).map(Signatures::name), " permits ", "")
                : "";
        return kind(type)
                + name(type)
                + variables(type)
                + joined(parents.map(Signatures::of).filter(name -> !name.equals("Object")), " : ", "")
                + permitted;
    }

    static String of(Field field) {
        return said(field.getModifiers()) + of(field.getAnnotatedType()) + " " + field.getName() + constant(field);
    }

    static String of(Constructor<?> constructor) {
        return said(constructor.getModifiers()) + "new" + parameters(constructor);
    }

    static String of(Method method) {
        boolean isInterface = method.getDeclaringClass().isInterface();
        return said(isInterface ? method.getModifiers() & Modifier.STATIC : method.getModifiers())
                + (method.isDefault() ? "default " : "")
                + joined(Stream.of(variables(method)).filter(text -> !text.isEmpty()), "", " ")
                + of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method);
    }

    /** {@return whether others can use a member} */
    static boolean isShown(Member member) {
        return !member.isSynthetic() && !isObjects(member) && isOpen(member.getModifiers(), member.getDeclaringClass());
    }

    /** {@return whether a member only words anew what every object has} */
    private static boolean isObjects(Member member) {
        return member instanceof Method method
                && Arrays.stream(Object.class.getDeclaredMethods())
                        .anyMatch(each -> each.getName().equals(method.getName())
                                && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    /** {@return whether what has these modifiers can be used from outside, in the class around it, if any} */
    static boolean isOpen(int modifiers, Class<?> outer) {
        boolean isInherited = outer != null && !Modifier.isFinal(outer.getModifiers());
        return Modifier.isPublic(modifiers) || (Modifier.isProtected(modifiers) && isInherited);
    }

    private static String kind(Class<?> type) {
        if (type.isInterface()) {
            return type.isAnnotation() ? "annotation " : "interface ";
        }
        if (type.isEnum() || type.isRecord()) {
            return type.isEnum() ? "enum " : "record ";
        }
        return said(type.getModifiers() & ~Modifier.STATIC) + "class ";
    }

    private static String said(int modifiers) {
        String text = Modifier.toString(modifiers & SAID);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String parameters(Executable executable) {
        Stream<String> types =
                Arrays.stream(executable.getAnnotatedParameterTypes()).map(Signatures::of);
        return "("
                + types.collect(Collectors.joining(", "))
                + ")"
                + joined(Arrays.stream(executable.getAnnotatedExceptionTypes()).map(Signatures::of), " throws ", "");
    }

    private static String variables(GenericDeclaration declaration) {
        return joined(Arrays.stream(declaration.getTypeParameters()).map(Signatures::of), "<", ">");
    }

    private static String of(TypeVariable<?> variable) {
        Stream<String> bounds = Arrays.stream(variable.getAnnotatedBounds()).map(Signatures::of);
        return variable.getName() + joined(bounds.filter(name -> !name.equals("Object")), " extends ", "");
    }

    private static String of(AnnotatedType type) {
        boolean isNullable = Arrays.stream(type.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
        return (isNullable ? "@Nullable " : "") + bare(type);
    }

    private static String bare(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            Type raw = ((ParameterizedType) generic.getType()).getRawType();
            return name(raw)
                    + joined(
                            Arrays.stream(generic.getAnnotatedActualTypeArguments())
                                    .map(Signatures::of),
                            "<",
                            ">");
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            Stream<String> lower =
                    Arrays.stream(wildcard.getAnnotatedLowerBounds()).map(Signatures::of);
            Stream<String> upper =
                    Arrays.stream(wildcard.getAnnotatedUpperBounds()).map(Signatures::of);
            return "?"
                    + joined(lower, " super ", "")
                    + joined(upper.filter(name -> !name.equals("Object")), " extends ", "");
        }
        return type instanceof AnnotatedArrayType array
                ? of(array.getAnnotatedGenericComponentType()) + "[]"
                : name(type.getType());
    }

    /** {@return a type's name without its package, which imports tell and readers know} */
    private static String name(Type type) {
        return type.getTypeName().replaceFirst("^([a-z0-9_]+\\.)+", "").replace('$', '.');
    }

    /** {@return the value of a constant, which compilers copy into others' classes} */
    private static String constant(Field field) {
        boolean isConstant = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
        boolean isCopied = field.getType().isPrimitive() || field.getType() == String.class;
        if (!isConstant || !isCopied || !Modifier.isPublic(field.getModifiers())) {
            return "";
        }
        try {
            return " = " + field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** {@return texts with commas between and something before and after, or nothing if there are none} */
    private static String joined(Stream<String> texts, String before, String after) {
        String all = texts.collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : before + all + after;
    }
}
