package dev.homelab.generator.javasource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.ComposeObject;
import dev.homelab.dsl.text.Sites;
import dev.homelab.generator.javasource.Declared.Kind;
import dev.homelab.generator.javasource.Expression.Call;
import dev.homelab.generator.vocabulary.Vocabulary.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that declares a Compose file.
 *
 * <p>The class has a constant for each service, variable, volume, network, secret, config and model, a method for each
 * service that gives its builder, and {@code declare()}, which is the {@link dev.homelab.dsl.Application}.
 */
public final class JavaSource {
    private static final List<String> SECTIONS = List.of("volumes", "networks", "secrets", "configs", "models");
    private static final List<String> OF_NEED = List.of("healthy", "started", "completed");
    private static final List<String> OF_COMPOSE = List.of(
            "application", "id", "image", "minutes", "network", "seconds", "service", "setting", "text", "variable", "volume");
    private static final int LONGEST_CHAIN = 120;
    private static final int LARGEST_METHOD = 6000;
    private static final int LARGEST_CLASS = 40_000;

    private final ComposeFileAttributes file;
    private final List<String> header;
    private final SourceRequest request;
    private final JavaNames names = new JavaNames("REVISION");
    private final Declared declared;
    private final VariableTable variables;
    private final ObjectSource objects;
    private final ServiceSource services;
    private final Map<String, String> methods = new LinkedHashMap<>();
    private final List<MethodSpec> written = new ArrayList<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final Set<String> imports = new TreeSet<>();
    private int size;

    private JavaSource(ComposeFileAttributes file, List<String> header, SourceRequest request) {
        this.file = file;
        this.header = header;
        this.request = request;
        declared = new Declared(file, request.isBound(), names);
        variables = VariableTable.of(file.toMapping(Sites.COMPOSE_NOTATION), request.isBound());
        variables.name(names);
        objects = new ObjectSource(new TextSource(variables), request.comments(), names);
        services = new ServiceSource(objects, declared);
        file.services().keySet().forEach(name -> methods.put(name, names.method(name, "service")));
    }

    /**
     * The source of the class.
     *
     * @param file what the file says
     * @param header the lines of the comment at its top
     * @param request what class is wanted
     * @throws SourceTooLargeException if a method of the class would be larger than Java allows
     */
    public static String write(ComposeFileAttributes file, List<String> header, SourceRequest request) {
        return new JavaSource(file, header, request).write();
    }

    /**
     * The variables of a file, with the method that gives each its value in a class of {@link SourceRequest#upstream}.
     */
    public static Map<String, String> variables(ComposeFileAttributes file) {
        VariableTable variables = VariableTable.of(file.toMapping(Sites.COMPOSE_NOTATION), true);
        variables.name(new JavaNames());
        return variables.names();
    }

    private String write() {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        file.services().forEach((name, service) -> steps.put(name, services.steps(service)));
        Sharing sharing = new Sharing(steps, file, names, !request.isBound());
        Map<String, Expression> heads = new LinkedHashMap<>();
        file.services().forEach((name, service) -> heads.put(name, services.head(name, service)));
        Expression declaration = declaration(sections(sharing));
        addFields(sharing);
        addMethod("declare", Types.APPLICATION, declaration, Modifier.PUBLIC);
        heads.forEach((name, head) -> service(name, head, sharing.steps(name)));
        for (Sharing.Trait trait : sharing.traits()) {
            List<Step> parts = new ArrayList<>();
            trait.atoms().forEach(atom -> parts.addAll(atom.steps()));
            trait(trait.name(), parts);
        }
        objects.trees().methods().forEach((name, tree) -> addMethod(name, Types.NODE, tree, Modifier.PRIVATE));
        return source();
    }

    /** The calls for what is neither a service nor an object with a constant. */
    private List<Call> sections(Sharing sharing) {
        List<Step> steps = new ArrayList<>();
        for (Attribute attribute : ObjectSource.type(file).attributes()) {
            if (!attribute.name().equals("services")) {
                List<Step> all = objects.steps(file, attribute);
                steps.addAll(SECTIONS.contains(attribute.name())
                        ? all.stream().filter(step -> !isDeclared(step)).toList()
                        : all);
            }
        }
        objects.others(file).forEach(step -> steps.add(blockOf(step, sharing)));
        List<Call> calls = new ArrayList<>();
        Step.commented(steps, comments()).forEach(step -> calls.addAll(step.calls()));
        return calls;
    }

    /** An extension key whose block is what a constant or a trait says is written with that. */
    private Step blockOf(Step step, Sharing sharing) {
        return sharing.standsFor(step.place(), file.others().get(step.place()))
                .map(call -> new Step(step.property(), step.place(), List.of(call)))
                .orElse(step);
    }

    /** Comments above services are said of the services. */
    private Map<String, String> comments() {
        Map<String, String> comments = new LinkedHashMap<>(objects.comments(file));
        file.services().keySet().forEach(name -> comments.remove("services." + name));
        return comments;
    }

    private boolean isDeclared(Step step) {
        String name = step.place().substring(step.place().indexOf('.') + 1);
        return declared.constant(kind(step.property()), name).isPresent();
    }

    private static Kind kind(String section) {
        return switch (section) {
            case "volumes" -> Kind.VOLUME;
            case "networks" -> Kind.NETWORK;
            case "secrets" -> Kind.SECRET;
            case "configs" -> Kind.CONFIG;
            default -> Kind.MODEL;
        };
    }

    private Expression declaration(List<Call> sections) {
        Expression application = Expression.called("application");
        if (request.comments() && !header.isEmpty()) {
            application = application.call("header", Literals.of(String.join("\n", header)));
        }
        application = application.with(sections);
        if (!methods.isEmpty()) {
            application = application.call("services", methods.values().stream().map(Expression::called).toList());
        }
        List<Expression> unused = new ArrayList<>();
        for (String section : SECTIONS) {
            section(section).keySet().stream()
                    .filter(name -> !declared.isUsed(kind(section), name))
                    .forEach(name -> declared.constant(kind(section), name).ifPresent(unused::add));
        }
        return (unused.isEmpty() ? application : application.call("declares", unused)).call("build");
    }

    private Map<String, ? extends ComposeObject> section(String section) {
        return switch (section) {
            case "volumes" -> file.volumes();
            case "networks" -> file.networks();
            case "secrets" -> file.secrets();
            case "configs" -> file.configs();
            default -> file.models();
        };
    }

    private void addFields(Sharing sharing) {
        declared.constants(Kind.SERVICE).forEach((name, constant) ->
                addField(Types.SERVICE_ID, constant, Declared.id(name, file.services().get(name))));
        declared.constants(Kind.PROFILE).forEach((name, constant) ->
                addField(Types.PROFILE, constant, Expression.of(Types.PROFILE).call("of", Literals.of(name))));
        List<FieldSpec> before = List.copyOf(fields);
        fields.clear();
        addResources();
        sharing.constants().forEach(constant -> addField(constant.type(), constant.name(), constant.value()));
        List<FieldSpec> after = List.copyOf(fields);
        fields.clear();
        fields.addAll(before);
        if (!request.isBound()) {
            variables.declarations().forEach((constant, value) -> addField(Types.VARIABLE, constant, value));
        }
        fields.addAll(after);
    }

    private void addResources() {
        for (String section : SECTIONS) {
            declared.constants(kind(section)).forEach((name, constant) ->
                    addField(type(section), constant, resource(section, name, section(section).get(name))));
        }
    }

    private static ClassName type(String section) {
        return switch (section) {
            case "volumes" -> Types.VOLUME;
            case "networks" -> Types.NETWORK;
            case "secrets" -> Types.SECRET;
            case "configs" -> Types.CONFIG;
            default -> Types.MODEL;
        };
    }

    private Expression resource(String section, String name, ComposeObject attributes) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Literals.of(name));
        if (!attributes.isEmpty() || !objects.comments(attributes).isEmpty()) {
            arguments.add(objects.object(attributes));
        }
        return switch (section) {
            case "volumes" -> Expression.called("volume", arguments.toArray(Expression[]::new));
            case "networks" -> Expression.called("network", arguments.toArray(Expression[]::new));
            default -> Expression.of(type(section)).call("of", arguments);
        };
    }

    private void addField(ClassName type, String name, Expression value) {
        note(value);
        int column = "    public static final  = ".length() + type.simpleName().length() + name.length();
        fields.add(FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.at(1, column, 1))
                .build());
    }

    private void service(String name, Expression head, List<Step> steps) {
        List<Call> calls = new ArrayList<>();
        String comment = request.comments() ? file.comments().getOrDefault("services." + name, "") : "";
        if (!comment.isEmpty()) {
            calls.add(Call.of("comment", Literals.of(comment)));
        }
        if (steps.size() > LONGEST_CHAIN) {
            for (int at = 0; at < steps.size(); at += LONGEST_CHAIN) {
                String part = names.method(methods.get(name) + "Part", "trait");
                trait(part, steps.subList(at, Math.min(steps.size(), at + LONGEST_CHAIN)));
                calls.add(Call.of("with", Expression.called(part)));
            }
        } else {
            steps.forEach(step -> calls.addAll(step.calls()));
        }
        addMethod(methods.get(name), Types.SERVICE_BUILDER, head.with(calls), Modifier.PUBLIC);
    }

    private void trait(String name, List<Step> steps) {
        List<Call> calls = new ArrayList<>();
        steps.forEach(step -> calls.addAll(step.calls()));
        Expression value = Expression.word("service").with(calls);
        note(value);
        written.add(method(name, Types.TRAIT, Modifier.PRIVATE)
                .addCode("return service -> ").addCode(value.broken(2, 8, 1)).addCode(";\n").build());
    }

    private void addMethod(String name, ClassName type, Expression value, Modifier visibility) {
        note(value);
        written.add(method(name, type, visibility)
                .addCode("return ").addCode(value.broken(2, "        return ".length(), 1)).addCode(";\n").build());
    }

    private MethodSpec.Builder method(String name, ClassName type, Modifier visibility) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(visibility).returns(type);
        return request.isBound() ? method : method.addModifiers(Modifier.STATIC);
    }

    private void note(Expression value) {
        size += value.size();
        if (value.size() > LARGEST_METHOD) {
            throw new SourceTooLargeException("One part of the file", value.size(), "method", LARGEST_METHOD);
        }
        if (size > LARGEST_CLASS) {
            throw new SourceTooLargeException("The file", size, "class", LARGEST_CLASS);
        }
        imports.addAll(value.unqualified());
    }

    private String source() {
        TypeSpec.Builder type = TypeSpec.classBuilder(request.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n", request.description())
                .addFields(fields);
        if (request.isBound()) {
            addBinding(type);
        } else {
            type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        }
        type.addMethods(written);
        JavaFile.Builder file = JavaFile.builder(request.packageName(), type.build()).skipJavaLangImports(true).indent("    ");
        imports.stream().filter(OF_COMPOSE::contains).forEach(name -> file.addStaticImport(Types.COMPOSE, name));
        imports.stream().filter(OF_NEED::contains).forEach(name -> file.addStaticImport(Types.NEED, name));
        request.comment().ifPresent(line -> file.addFileComment("$L", line));
        return withoutGaps(file.build().toString()).replace("() {\n    }\n", "() {}\n");
    }

    /** What gives the variables their values: an object with a method for each. */
    private void addBinding(TypeSpec.Builder type) {
        ClassName given = ClassName.get(request.packageName(), request.className(), "Variables");
        TypeSpec.Builder variablesType = TypeSpec.interfaceBuilder(given)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What upstream's variables are; one that is not overridden is the operator's to set.\n");
        variables.declarations().forEach((method, value) -> {
            Expression text = Expression.of(Types.TEXT).call("of", value);
            imports.addAll(text.unqualified());
            variablesType.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                    .returns(Types.TEXT)
                    .addCode("return ").addCode(text.at(3, "            return ".length(), 1)).addCode(";\n")
                    .build());
        });
        type.addField(FieldSpec.builder(Types.STRING, "REVISION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The revision of upstream.\n")
                .initializer("$L", Literals.quoted(request.revision().orElseThrow()))
                .build());
        type.addField(given, "variables", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Upstream with values for its variables.\n")
                .addParameter(given, "variables")
                .addStatement("this.variables = variables")
                .build());
        type.addType(variablesType.build());
    }

    /** Constants of one type stand together. */
    private static String withoutGaps(String source) {
        StringBuilder text = new StringBuilder();
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean gap = lines[i].isEmpty() && i > 0 && i + 1 < lines.length && !constantType(lines[i - 1]).isEmpty()
                    && lines[i - 1].endsWith(";") && constantType(lines[i - 1]).equals(constantType(lines[i + 1]));
            if (!gap) {
                text.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
            }
        }
        return text.toString();
    }

    private static String constantType(String line) {
        String start = "    public static final ";
        return line.startsWith(start) ? line.substring(start.length()).replaceFirst(" .*", "") : "";
    }
}
